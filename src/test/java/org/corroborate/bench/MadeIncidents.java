package org.corroborate.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.places.Place;

/** Invented incidents, three times fewer than mentions; which one a mention tells of, and what happened in each. */
final class MadeIncidents {

    private static final int VILLAGES = 20_000;

    private static final int DAYS = 7300;

    private static final String[] GROUPS = {
        "JNIM", "", "IS Sahel", "Malian Armed Forces", "", "Dozo militia", "Katiba Macina", "Boko Haram", "Wagner Group"
    };

    private static final String[] SCENES = {
        "a village",
        "a market",
        "a convoy",
        "a school",
        "a checkpoint",
        "a bus",
        "an army base",
        "a mine",
        "a church",
        "a wedding",
        "a bridge",
        "a police station"
    };

    private static final List<Place> TOWNS = Gazetteer.standard().all().stream()
            .filter(it -> it.level() == Level.TOWN)
            .toList();

    private final int count;

    MadeIncidents(int mentions) {
        count = Math.max(1, mentions / 3);
    }

    /** What happened; the group is empty where nobody knows it. */
    record MadeIncident(String place, String region, LocalDate day, int dead, int hurt, String group, String scene) {}

    /** The incident that a mention tells of: the first ones by hundreds, the last ones by one or none. */
    MadeIncident toldBy(int mention) {
        var which = (int) (count * Math.pow(new SplittableRandom(mention * 17L + 3).nextDouble(), 1.5));
        var of = new SplittableRandom(which * 0x9E3779B97F4A7C15L + 11);
        var place = skewed(of, VILLAGES);
        var known = place < TOWNS.size();
        return new MadeIncident(
                known ? TOWNS.get(place).name() : village(place),
                known ? "" : "Region " + place % 40,
                LocalDate.of(2005, 1, 1).plusDays(DAYS - 1 - skewed(of, DAYS)),
                1 + (int) Math.min(400, 1.5 / (0.004 + of.nextDouble())),
                of.nextInt(3) == 0 ? 1 + skewed(of, 60) : 0,
                GROUPS[skewed(of, GROUPS.length)],
                SCENES[skewed(of, SCENES.length)]);
    }

    /** Low numbers are likelier than high ones. */
    private static int skewed(SplittableRandom of, int below) {
        return (int) (below * Math.pow(of.nextDouble(), 1.6));
    }

    /** What each report tells in words of its own. */
    static String witnesses(SplittableRandom own) {
        var words = new StringBuilder("Witnesses spoke of");
        for (var i = 0; i < 12; i++) {
            words.append(' ').append(village(own.nextInt(VILLAGES)).toLowerCase(Locale.ROOT));
        }
        return words.append('.').toString();
    }

    /** An invented name of four syllables, another for each number. */
    private static String village(int number) {
        var consonants = "BDFGKLMNRSTZ";
        var vowels = "aeiou";
        var name = new StringBuilder();
        for (int i = 0, rest = number * 7919 + 13; i < 4; i++) {
            name.append(consonants.charAt(rest % 12)).append(vowels.charAt(rest / 12 % 5));
            rest = rest / 60 + number % 60 * 3;
        }
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
