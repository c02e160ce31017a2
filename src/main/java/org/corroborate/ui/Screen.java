package org.corroborate.ui;

/** A view inside the shell: says where it stands and what its keys do. Asked after each navigation, and when told to. */
interface Screen {

    /** Where we are, from the left; the last one is this screen. */
    Trail trail();

    default Keys keys() {
        return new Keys();
    }
}
