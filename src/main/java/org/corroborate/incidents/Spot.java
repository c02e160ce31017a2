package org.corroborate.incidents;

/**
 * A named place as linking sees it.
 *
 * @param name folded
 * @param sound the name without its spelling
 * @param cercle folded, empty where not known
 * @param region folded, empty where not known
 * @param wide whether the name is a region, country or stretch of land, not a settlement
 */
record Spot(String name, String sound, String cercle, String region, boolean wide) {}
