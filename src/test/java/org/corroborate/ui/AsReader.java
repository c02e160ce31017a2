package org.corroborate.ui;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithMockUser;

/** Signed in as one who may read and do nothing. */
@Retention(RetentionPolicy.RUNTIME)
@WithMockUser(
        username = "reader",
        roles = {"READER"})
@interface AsReader {}
