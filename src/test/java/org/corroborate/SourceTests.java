package org.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What can be said of our files only by reading them. Each rule was seen to fail once. */
class SourceTests {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;

    /** Made by the build, fetched, or received from elsewhere: not ours. */
    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".node", ".git", "data", "generated", "seeds", "bundles", ".idea");

    private static final Pattern OF_ONE_MACHINE =
            Pattern.compile("(?<![\\w.:/~*-])/(home|Users|root|work)/\\w|[A-Z]:\\\\\\\\?Users");

    private static final Pattern REGISTRY = Pattern.compile(
            "registry\\.(npmjs|yarnpkg)|repo1?\\.maven|artifactory|nexus|\"resolved\": \"http",
            Pattern.CASE_INSENSITIVE);

    @Test
    void filesStaySmall() throws IOException {
        assertThat(ours().stream()
                        .filter(it -> it.toString().matches(".*\\.(java|ts)"))
                        .filter(it -> lines(it).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void methodsStaySmall() throws IOException {
        var java = ours().stream().filter(it -> it.toString().endsWith(".java")).toList();
        assertThat(methods(java).filter(it -> it.lines() > LONGEST_METHOD)).isEmpty();
    }

    @Test
    void filesNameNoMachineAndNoRegistry() throws IOException {
        assertThat(ours().stream()
                        .filter(it -> !it.endsWith("SourceTests.java"))
                        .flatMap(SourceTests::slips))
                .isEmpty();
    }

    /** The lines that name a machine or a registry, with their file. */
    private static Stream<String> slips(Path file) {
        return lines(file).stream()
                .filter(OF_ONE_MACHINE.asPredicate().or(REGISTRY.asPredicate()))
                .map(line -> file + ": " + line.strip());
    }

    private static List<Path> ours() throws IOException {
        var files = new ArrayList<Path>();
        collect(Path.of(""), files);
        return files;
    }

    private static void collect(Path directory, List<Path> files) throws IOException {
        try (var found = Files.list(directory.toAbsolutePath())) {
            for (var path : found.sorted().toList()) {
                if (NOT_OURS.contains(path.getFileName().toString())) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    collect(path, files);
                } else {
                    files.add(Path.of("").toAbsolutePath().relativize(path));
                }
            }
        }
    }

    /** None for what is not text. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException notText) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Method(Path file, String name, long lines) {}

    private static Stream<Method> methods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            var methods = new ArrayList<Method>();
            for (var file : task.parse()) {
                new Measure(file, positions, methods).scan(file, null);
            }
            return methods.stream();
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final List<Method> methods;

        private Measure(CompilationUnitTree file, SourcePositions positions, List<Method> methods) {
            this.file = file;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var lines = file.getLineMap();
            var length = lines.getLineNumber(positions.getEndPosition(file, method))
                    - lines.getLineNumber(positions.getStartPosition(file, method))
                    + 1;
            methods.add(new Method(
                    Path.of(file.getSourceFile().toUri()), method.getName().toString(), length));
            return super.visitMethod(method, nothing);
        }
    }
}
