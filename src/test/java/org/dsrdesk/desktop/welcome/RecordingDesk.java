package org.dsrdesk.desktop.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the answers of the first start and refuses them when told to. */
final class RecordingDesk implements FirstStartDesk {
    final List<FirstStart> taken = new ArrayList<>();
    final List<String> passphrases = new ArrayList<>();
    @Nullable StartProblem problem;
    int opened;

    @Override
    public Optional<StartProblem> create(FirstStart start) {
        taken.add(start);
        passphrases.add(new String(start.passphrase().characters()));
        return Optional.ofNullable(problem);
    }

    @Override
    public void opened() {
        opened++;
    }
}
