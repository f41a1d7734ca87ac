package org.dsrdesk.desktop.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dsrdesk.domain.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * How one section reads, shows, fills in and writes its things.
 *
 * @param read the things of a profile
 * @param write the profile with other things
 * @param row how a thing is listed
 * @param ask the form of a thing; of a new one for null
 * @param make the thing that a form describes; the old one is null for a new one
 * @param wrong the key of what is wrong with a form; null when nothing is
 */
record Part<T>(
        Function<Profile, List<T>> read,
        BiFunction<Profile, List<T>, Profile> write,
        Function<T, Row> row,
        BiFunction<Profile, @Nullable T, Answers> ask,
        BiFunction<@Nullable T, Answers, T> make,
        Function<Answers, @Nullable String> wrong) {

    /**
     * A thing in a list.
     *
     * @param title what it is called
     * @param keys keys of words that describe it
     * @param detail more words
     */
    record Row(String title, List<String> keys, String detail) {}

    List<Row> rows(Profile profile) {
        return read.apply(profile).stream().map(row).toList();
    }

    Answers form(Profile profile, int index) {
        return ask.apply(profile, index < 0 ? null : read.apply(profile).get(index));
    }

    /** The profile with the thing of a form in its place, or at the end for an index below 0. */
    Profile with(Profile profile, int index, Answers answers) {
        List<T> things = new ArrayList<>(read.apply(profile));
        if (index < 0) {
            things.add(make.apply(null, answers));
        } else {
            things.set(index, make.apply(things.get(index), answers));
        }
        return write.apply(profile, things);
    }

    Profile without(Profile profile, int index) {
        List<T> things = new ArrayList<>(read.apply(profile));
        things.remove(index);
        return write.apply(profile, things);
    }
}
