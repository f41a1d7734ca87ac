package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PersonProposal.Circumstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandProposerTest {
    private final DemandProposer proposer = new DemandProposer(PhraseBook.standard());

    private record Labelled(Set<DemandKind> kinds, String text) {}

    @Test
    void mostDemandsAreFoundAndFewAreInvented() throws IOException {
        List<String> rows = new ArrayList<>(List.of("measure,ours,baseline,ratio,goal"));
        List<String> mistakes = new ArrayList<>();
        List<Labelled> texts = labelled("labelled.tsv");
        int right = 0;
        int proposed = 0;
        int wanted = 0;
        for (DemandKind kind : DemandKind.values()) {
            int hits = count(texts, each -> each.kinds().contains(kind) && kinds(each.text()).contains(kind));
            int found = count(texts, each -> kinds(each.text()).contains(kind));
            int asked = count(texts, each -> each.kinds().contains(kind));
            rows.add(row(kind + " precision", hits, found));
            rows.add(row(kind + " recall", hits, asked));
            right += hits;
            proposed += found;
            wanted += asked;
        }
        rows.add(row("all precision", right, proposed));
        rows.add(row("all recall", right, wanted));
        List<Labelled> later = labelled("later.tsv");
        rows.add(row("later letters exactly right",
                count(later, each -> kinds(each.text()).equals(each.kinds())), later.size()));
        rows.add(row("later precision", overlap(later), sum(later, each -> kinds(each.text()).size())));
        rows.add(row("later recall", overlap(later), sum(later, each -> each.kinds().size())));
        for (Labelled each : Stream.concat(texts.stream(), later.stream()).toList()) {
            if (!kinds(each.text()).equals(each.kinds())) {
                mistakes.add(each.kinds() + " but " + kinds(each.text()) + ": " + each.text());
            }
        }
        Path figures = Files.createDirectories(Path.of("target", "figures")).resolve("intake.csv");
        Files.write(figures, rows);
        Files.write(Path.of("target", "intake-mistakes.txt"), mistakes);
        assertTrue(right >= 0.9 * proposed && right >= 0.9 * wanted, () -> String.join("\n", mistakes));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Не удаляйте мои персональные данные", "Прошу не удалять мои данные", "Удалять мои данные не нужно, спасибо",
        "Я не отзываю согласие", "Не надо прекращать обработку данных", "Do not delete my data",
        "Мы никогда не удаляем данные клиентов без заявления"
    })
    void whatIsDeniedIsNotProposed(String text) {
        assertEquals(Set.of(), kinds(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Моя дочь 9 лет зарегистрировалась, удалите её данные. Я её отец.             | PARENT
            Действую по доверенности в интересах Петрова П.П., прошу удалить его данные. | REPRESENTATIVE
            Направляем судебный запрос о пользователе.                                   | AUTHORITY
            Я не ваш клиент, камера висит в нашем подъезде на вашей платформе.           | PROCESSOR
            I am writing on behalf of my client, delete his data.                        | REPRESENTATIVE
            """)
    void whoWritesIsNoticed(String text, Circumstance expected) {
        assertEquals(expected, proposer.people(text).getFirst().circumstance());
    }

    @Test
    void aWithdrawalTakesInTheBareDeletionButNotTheAccount() {
        assertEquals(EnumSet.of(DemandKind.WITHDRAWAL), kinds("Отзываю согласие, прошу уничтожить мои данные."));
        assertEquals(EnumSet.of(DemandKind.WITHDRAWAL, DemandKind.DELETION),
                kinds("Отзываю согласие. Прошу удалить аккаунт."));
    }

    @Test
    void aNotThatBelongsToTheDemandDeniesNothing() {
        assertEquals(EnumSet.of(DemandKind.STOP_DISTRIBUTION), kinds("Не передавайте мои данные третьим лицам."));
        assertEquals(EnumSet.of(DemandKind.MARKETING), kinds("Не присылайте мне рекламу."));
    }

    @Test
    void aThreatToComplainIsNoRegulatorsLetter() {
        assertEquals(Set.of(), kinds("Я подам жалобу в Роскомнадзор и обращусь в суд и в прокуратуру!"));
    }

    @Test
    void aRegulatorIsKnownByItsAddress() {
        ReadLetter letter = LetterBuilder.read(LetterBuilder.from("rsockanc77@rkn.gov.ru")
                .text("Просим дать пояснения."));
        assertEquals(DemandKind.REGULATOR, proposer.propose(letter).getFirst().kind());
    }

    @Test
    void hugeTextsAreReadInReasonableSteps() {
        assertTrue(proposer.propose("прошу удалить мои персональные данные и ".repeat(20_000)).size() <= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETION\t0.5\t-", "NOTHING\t0.5\t-\tудал*", "DELETION\t1.5\t-\tудал*", "DELETION\tx\t-\tудал*",
        "DELETION\t0.5\tmaybe\tудал*", "DELETION\t0.5\t-\tУдал*", "DELETION\t0.5\t-\tстёр"
    })
    void aPhraseBookWithAFaultIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> PhraseBook.parse("# head\n" + line));
    }

    private Set<DemandKind> kinds(String text) {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        proposer.propose(text).forEach(each -> kinds.add(each.kind()));
        return kinds;
    }

    private static int count(List<Labelled> texts, Predicate<Labelled> which) {
        return (int) texts.stream().filter(which).count();
    }

    private int overlap(List<Labelled> texts) {
        return sum(texts, each -> (int) kinds(each.text()).stream().filter(each.kinds()::contains).count());
    }

    private static int sum(List<Labelled> texts, ToIntFunction<Labelled> number) {
        return texts.stream().mapToInt(number).sum();
    }

    private static String row(String measure, int part, int whole) {
        double share = whole == 0 ? 1 : (double) part / whole;
        return String.format(Locale.ROOT, "%s,%.3f,,,0.900", measure, share);
    }

    private static List<Labelled> labelled(String file) {
        return new String(Sample.resource(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(columns -> new Labelled(labels(columns[0]), columns[1].replace("\\n", "\n")))
                .toList();
    }

    private static Set<DemandKind> labels(String column) {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        Arrays.stream(column.split(";", -1)).filter(each -> !each.equals("NONE")).map(DemandKind::valueOf)
                .forEach(kinds::add);
        return kinds;
    }
}
