package org.corroborate.claims;

import java.util.Locale;

/** What kind of violence it was. */
public enum IncidentType {
    ARMED_CLASH,
    ATTACK_ON_CIVILIANS,
    EXPLOSIVE,
    AIR_OR_DRONE_STRIKE,
    SHELLING,
    ABDUCTION,
    LOOTING_OR_DESTRUCTION,
    ARREST,
    EXECUTION,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
