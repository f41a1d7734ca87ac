package org.dsrdesk.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the window was asked to start.
 *
 * @param data the data folder; null for the usual one
 * @param demo whether to open a throw-away desk with made-up requests
 * @param tour where to leave pictures of the main job played by itself; null to open the window for a person
 * @param language the language asked for; null for the one kept with the data
 */
public record WindowStart(@Nullable Path data, boolean demo, @Nullable Path tour, @Nullable Locale language) {}
