/** The screens: each asks the modules and shows what they answer. No rule, no SQL. */
@NullMarked
package org.corroborate.ui;

import org.jspecify.annotations.NullMarked;
