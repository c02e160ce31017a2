package org.corroborate.datasets;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.corroborate.conflicts.MethodName;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code release.json}: number, moment, method and the newest seal of the audit trail. It is the only file that differs
 * between two releases of the same state, besides the list of changes.
 */
final class Colophon {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Colophon() {}

    static byte[] of(int number, String frozenAt, MethodName method, int rows, int citations, String auditHead) {
        var node = JSON.createObjectNode();
        node.put("release", number);
        node.put("frozen_at", frozenAt);
        node.put("method", method.name());
        node.put("method_version", method.version());
        node.put("rows", rows);
        node.put("citations", citations);
        node.put("audit_head", auditHead);
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sums(SortedMap<String, byte[]> files) {
        var out = new StringBuilder();
        files.forEach((name, bytes) ->
                out.append(Hash.of(bytes)).append("  ").append(name).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
