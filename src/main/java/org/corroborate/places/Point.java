package org.corroborate.places;

/** A point on the earth (WGS 84), in degrees. */
public record Point(double latitude, double longitude) {

    private static final double RADIUS = 6371.0;

    public Point {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("No such point: " + latitude + " " + longitude);
        }
    }

    /** The distance as the crow flies. */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * RADIUS * Math.asin(Math.sqrt(chord));
    }
}
