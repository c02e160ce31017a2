package org.corroborate.incidents;

import java.util.Collection;
import java.util.Set;
import org.corroborate.claims.ClaimId;

/** Which claims no longer speak, because a person rejected or replaced them; answered by the module that decides. */
public interface SetAside {

    /** Those of the claims that are set aside now. */
    Set<ClaimId> among(Collection<ClaimId> claims);
}
