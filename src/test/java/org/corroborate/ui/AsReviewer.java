package org.corroborate.ui;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithMockUser;

/** Signed in as one who reviews claims and decides conflicts. */
@Retention(RetentionPolicy.RUNTIME)
@WithMockUser(
        username = "reviewer1",
        roles = {"READER", "REVIEWER"})
@interface AsReviewer {}
