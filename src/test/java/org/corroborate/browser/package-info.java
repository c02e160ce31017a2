/** The last mile: what a person does in a real browser, with a picture of each screen kept under {@code target/screens}. */
@NullMarked
package org.corroborate.browser;

import org.jspecify.annotations.NullMarked;
