package org.corroborate.tables;

/** How days are written in figures. A month in words, and 2021-02-25, are understood in either. */
public enum DateOrder {
    /** 25/02/2021. */
    DAY_FIRST,
    /** 02/25/2021. */
    MONTH_FIRST
}
