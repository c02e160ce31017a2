package org.corroborate.claims;

import java.time.LocalDate;

/** What one claim says about one attribute of an incident. */
public sealed interface Statement {

    Attribute attribute();

    /**
     * A number of people or things.
     *
     * @param of who or what was counted, as written; empty where the words do not say
     * @param part whether it is a part of another figure of the same incident ("including 3 children")
     * @param coded whether it stands in a table's column or an infobox, not in a sentence
     * @param accordingTo whose figure it is, where the text says so; empty otherwise
     */
    record Figure(Attribute attribute, Count count, String of, boolean part, boolean coded, String accordingTo)
            implements Statement {
        public Figure {
            if (!attribute.counted()) {
                throw new IllegalArgumentException("Nothing is counted by " + attribute);
            }
        }
    }

    /** Who did it; {@code actor} is the register's name, else the form found, {@code unidentified} where nobody is named. */
    record Perpetrator(String actor, Certainty certainty) implements Statement {
        @Override
        public Attribute attribute() {
            return Attribute.PERPETRATOR;
        }
    }

    /** A claim of responsibility; {@code actor} is {@code none} where the text says that nobody made one. */
    record Responsibility(String actor) implements Statement {
        @Override
        public Attribute attribute() {
            return Attribute.CLAIMED_BY;
        }
    }

    /** When it happened: the earliest and the latest possible day. */
    record When(LocalDate from, LocalDate to, Precision precision) implements Statement {
        public When {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A date interval runs forwards: " + from + " to " + to);
            }
        }

        @Override
        public Attribute attribute() {
            return Attribute.DATE;
        }
    }

    /** Where it happened; cercle (second level) and region (first level) are empty where not known. */
    record Where(String place, String cercle, String region) implements Statement {
        @Override
        public Attribute attribute() {
            return Attribute.PLACE;
        }
    }

    /** The weapon or means, as written. */
    record Weapon(String weapon) implements Statement {
        @Override
        public Attribute attribute() {
            return Attribute.WEAPON;
        }
    }

    /** The kind of violence. */
    record Type(IncidentType type) implements Statement {
        @Override
        public Attribute attribute() {
            return Attribute.TYPE;
        }
    }
}
