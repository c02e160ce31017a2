package org.corroborate.ui;

import java.util.List;
import org.corroborate.incidents.Incident;
import org.corroborate.sources.Document;

/** The incident of a mention, the other documents that tell of it, and how many voices they all are. */
record IncidentTold(Incident incident, List<Document> others, int voices) {}
