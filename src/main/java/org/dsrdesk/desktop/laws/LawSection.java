package org.dsrdesk.desktop.laws;

import java.util.List;

/**
 * Rules that belong together, as the duties of one kind of demand.
 *
 * @param id the same in every edition
 * @param none what to say where the law has no such rule; empty where the section is left out then
 */
record LawSection(String id, String title, List<LawEntry> entries, String none) {
    LawSection {
        entries = List.copyOf(entries);
    }

    LawSection with(List<LawEntry> fewer) {
        return new LawSection(id, title, fewer, none);
    }
}
