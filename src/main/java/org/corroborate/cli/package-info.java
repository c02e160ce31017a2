/** The commands that need no browser. */
@NullMarked
package org.corroborate.cli;

import org.jspecify.annotations.NullMarked;
