package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement;
import org.jspecify.annotations.Nullable;

/** Weighs the cues of a mention: what its first sentence says first, and who its victims are. */
final class Kinds {

    /** What tells of violence by itself. */
    static final List<Cue> DEEDS = List.of(
            Cue.EXECUTION,
            Cue.ABDUCTION,
            Cue.ARREST,
            Cue.AIR,
            Cue.SHELLING,
            Cue.EXPLOSIVE,
            Cue.CLASH,
            Cue.OPERATION,
            Cue.ATTACK,
            Cue.KILLING,
            Cue.LOOTING,
            Cue.RELEASE);

    private final Cues lead;
    private final Cues more;
    private final Cues victims;
    private final List<Candidate> figures;
    private Stretch words = new Stretch(0, 0);

    Kinds(Cues lead, Cues more, Cues victims, List<Candidate> figures) {
        this.lead = lead;
        this.more = more;
        this.victims = victims;
        this.figures = figures;
    }

    /** The words that decided. */
    Stretch words() {
        return words;
    }

    /** What a table's column says. */
    static Optional<IncidentType> coded(Cues cell) {
        if (cell.has(Cue.CLASH) || cell.has(Cue.OPERATION)) {
            return Optional.of(IncidentType.ARMED_CLASH);
        }
        for (var cue :
                List.of(Cue.AIR, Cue.SHELLING, Cue.EXPLOSIVE, Cue.ABDUCTION, Cue.LOOTING, Cue.ARREST, Cue.EXECUTION)) {
            if (cell.has(cue)) {
                return Optional.of(type(cue));
            }
        }
        return cell.has(Cue.ATTACK) || cell.has(Cue.CIVILIAN)
                ? Optional.of(IncidentType.ATTACK_ON_CIVILIANS)
                : Optional.empty();
    }

    private static IncidentType type(Cue cue) {
        return switch (cue) {
            case EXPLOSIVE -> IncidentType.EXPLOSIVE;
            case AIR -> IncidentType.AIR_OR_DRONE_STRIKE;
            case SHELLING -> IncidentType.SHELLING;
            case ABDUCTION -> IncidentType.ABDUCTION;
            case ARREST -> IncidentType.ARREST;
            case EXECUTION -> IncidentType.EXECUTION;
            case LOOTING -> IncidentType.LOOTING_OR_DESTRUCTION;
            case CLASH, OPERATION, SECURITY, GROUND -> IncidentType.ARMED_CLASH;
            case ATTACK, KILLING, CIVILIAN -> IncidentType.ATTACK_ON_CIVILIANS;
            case RELEASE, WEAPON -> IncidentType.OTHER;
        };
    }

    Optional<IncidentType> kind() {
        var cues = deed(lead) == null ? more : lead;
        var decided = decided(cues);
        decided.ifPresent(it -> words = words.to() > words.from() ? words : cues.where(first(cues)));
        return words.to() > words.from() ? decided : Optional.empty();
    }

    private static Cue first(Cues cues) {
        var deed = deed(cues);
        return deed == null ? Cue.ATTACK : deed;
    }

    static @Nullable Cue deed(Cues cues) {
        for (var deed : DEEDS) {
            if (cues.has(deed)) {
                return deed;
            }
        }
        return null;
    }

    private Optional<IncidentType> decided(Cues cues) {
        boolean deaths = counts(Attribute.FATALITIES) || counts(Attribute.INJURIES);
        if (cues.has(Cue.EXECUTION)) {
            return by(cues, Cue.EXECUTION);
        }
        if (cues.has(Cue.ABDUCTION) && !deaths) {
            return by(cues, counts(Attribute.RELEASED) && !counts(Attribute.ABDUCTED) ? Cue.RELEASE : Cue.ABDUCTION);
        }
        if (cues.has(Cue.RELEASE) && counts(Attribute.RELEASED) && !deaths) {
            return by(cues, Cue.RELEASE);
        }
        if (cues.has(Cue.ARREST) && !deaths && !cues.before(Cue.ATTACK, Cue.ARREST)) {
            return by(cues, Cue.ARREST);
        }
        if (cues.has(Cue.AIR) && !cues.has(Cue.GROUND) && !cues.has(Cue.SHELLING)) {
            return by(cues, Cue.AIR);
        }
        return fought(cues, deaths);
    }

    private Optional<IncidentType> fought(Cues cues, boolean deaths) {
        if (cues.has(Cue.SHELLING) && !cues.has(Cue.AIR) && !cues.has(Cue.EXPLOSIVE)) {
            return by(cues, Cue.SHELLING);
        }
        boolean armed = cues.before(Cue.ATTACK, Cue.EXPLOSIVE) || cues.has(Cue.CLASH) || cues.has(Cue.OPERATION);
        if (cues.has(Cue.EXPLOSIVE) && (!armed || !lead.has(Cue.EXPLOSIVE) && !lead.has(Cue.ATTACK))) {
            return by(cues, Cue.EXPLOSIVE);
        }
        if (cues.has(Cue.LOOTING)
                && !deaths
                && !cues.before(Cue.ATTACK, Cue.LOOTING)
                && !cues.has(Cue.CLASH)
                && !cues.has(Cue.OPERATION)) {
            return by(cues, Cue.LOOTING);
        }
        if (cues.has(Cue.CLASH)) {
            return by(cues, Cue.CLASH);
        }
        if (cues.has(Cue.OPERATION)) {
            boolean civilians = victims.number(Cue.CIVILIAN) > victims.number(Cue.SECURITY);
            return by(cues, Cue.OPERATION).map(it -> civilians && deaths ? IncidentType.ATTACK_ON_CIVILIANS : it);
        }
        return cues.has(Cue.ATTACK) || deaths && (more.has(Cue.ATTACK) || more.has(Cue.KILLING))
                ? attacked(cues)
                : Optional.empty();
    }

    /** Fighters or civilians: who was hit decides, else what was attacked. */
    private Optional<IncidentType> attacked(Cues cues) {
        words = cues.has(Cue.ATTACK)
                ? cues.where(Cue.ATTACK)
                : more.where(more.has(Cue.ATTACK) ? Cue.ATTACK : Cue.KILLING);
        int fighters = victims.number(Cue.SECURITY);
        int civilians = victims.number(Cue.CIVILIAN);
        if (fighters == civilians) {
            fighters = cues.number(Cue.SECURITY);
            civilians = cues.number(Cue.CIVILIAN);
        }
        return Optional.of(fighters > civilians ? IncidentType.ARMED_CLASH : IncidentType.ATTACK_ON_CIVILIANS);
    }

    private Optional<IncidentType> by(Cues cues, Cue cue) {
        words = cues.where(cue).to() > 0 ? cues.where(cue) : words;
        return Optional.of(type(cue));
    }

    private boolean counts(Attribute attribute) {
        for (var it : figures) {
            if (it.statement() instanceof Statement.Figure figure
                    && figure.attribute() == attribute
                    && !(figure.count() instanceof Count.Exactly(int number) && number == 0)) {
                return true;
            }
        }
        return false;
    }
}
