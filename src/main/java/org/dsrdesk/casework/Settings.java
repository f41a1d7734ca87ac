package org.dsrdesk.casework;

import java.util.Optional;

/** Named settings kept with the data; a port. */
public interface Settings {
    Optional<String> get(String name);

    void put(String name, String value);
}
