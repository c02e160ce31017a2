/**
 * What people say to each other about a thing: notes and questions, with colleagues named in them. A note is never changed;
 * an answer is a note of its own, and that a question is settled, or open again, is added.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package org.corroborate.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
