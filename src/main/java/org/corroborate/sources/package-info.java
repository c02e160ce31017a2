/**
 * Material as received, and the text read from it. A {@link Document} is kept byte for byte with its SHA-256; a
 * {@link DocumentText} is what a reader made of it, signed with the reader's name and version. Neither is ever changed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package org.corroborate.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
