package org.dsrdesk.desktop;

/** What the window tells the controller of a screen about its life. */
public interface Screen {
    /** The screen stands in the window: the moment to put the focus where the hand begins. */
    default void shown() {}

    /** The screen gives way to another: the moment to keep a draft and to let go of listeners. */
    default void left() {}
}
