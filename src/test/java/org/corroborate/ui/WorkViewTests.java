package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkViewTests extends QuarrelTest {

    @Test
    @AsReviewer
    void aReviewerSeesTheOpenConflicts() {
        quarrel("2 June 2016");
        assertThat(navigate(WorkView.class).getElement().getTextRecursively()).contains("2 Jun 2016");
    }

    @Test
    @AsReader
    void aReaderIsToldWhoseItIs() {
        assertThat(navigate("work", NoEntryView.class).getElement().getTextRecursively())
                .contains("reviewer");
    }
}
