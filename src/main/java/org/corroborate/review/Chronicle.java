package org.corroborate.review;

import java.util.List;
import org.corroborate.incidents.IncidentId;

/** Adds moments to the timeline of an incident; implemented by modules above that have something to tell. */
public interface Chronicle {

    List<Moment> of(IncidentId incident);
}
