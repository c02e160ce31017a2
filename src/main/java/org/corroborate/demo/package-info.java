/** The demonstration: on a throw-away database, accounts for everybody and the example documents. Nobody uses this. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "sources"})
package org.corroborate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
