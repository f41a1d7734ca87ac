package org.dsrdesk.desktop;

/** Makes the screen of a place; the one who wires the desk knows them all. */
@FunctionalInterface
public interface Screens {
    View<? extends Screen> open(Place place);
}
