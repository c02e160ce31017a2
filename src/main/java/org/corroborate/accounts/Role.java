package org.corroborate.accounts;

/**
 * What an account may do. An adjudicator is a reviewer too, and everyone is a reader; editing datasets and administering
 * are apart from judging, so that nobody judges by having administered.
 */
public enum Role {
    READER,
    REVIEWER,
    ADJUDICATOR,
    EDITOR,
    ADMINISTRATOR;

    /** The role as Spring Security writes it. */
    String authority() {
        return "ROLE_" + name();
    }
}
