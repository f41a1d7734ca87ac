package org.dsrdesk.store;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.StaleLetterException;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.store.DatabaseLocation.PostgresServer;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.dsrdesk.testing.TestPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two desks at one server, each with a connection and a writer's lock of its own. */
@ExtendWith(PostgresServerExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class PostgresTwoDesksContractTest {
    private static final int ROUNDS = 40;

    private final List<TestDesk> desks = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @BeforeEach
    void open(PostgresServer server) {
        desks.add(TestDesk.over(Database.open(server)));
        desks.add(TestDesk.over(Database.open(server)));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        desks.forEach(TestDesk::close);
    }

    @Test
    void numbersHaveNoGapsAndTheLogIsOneChain() throws Exception {
        List<Integer> serials = both(desk -> {
            List<Integer> own = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                together.await();
                own.add(desk.register("2026-11-09", DemandKind.ACCESS).number().serial());
            }
            return own;
        }).stream().flatMap(List::stream).sorted().toList();
        assertEquals(IntStream.rangeClosed(1, 2 * ROUNDS).boxed().toList(), serials);
        assertEquals(OptionalLong.empty(), desks.getFirst().transactions.read(store -> store.log().firstBroken()));
    }

    @Test
    void aLetterBecomesOneRequestHoweverManyDesksTakeIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LetterId letter = keep(round);
            List<Optional<RequestId>> taken = both(desk -> {
                together.await();
                return register(desk, letter);
            });
            List<RequestId> owners = taken.stream().flatMap(Optional::stream).toList();
            assertEquals(1, owners.size());
            assertEquals(owners.getFirst(),
                    desks.getFirst().desk.letters().find(letter).orElseThrow().request());
        }
    }

    @Test
    void registeringAndAttachingDoNotUndoEachOther() throws Exception {
        Request earlier = desks.getFirst().register("2026-11-09", DemandKind.ACCESS);
        for (int round = 0; round < ROUNDS; round++) {
            LetterId letter = keep(round);
            TestDesk first = desks.getFirst();
            List<Optional<RequestId>> owners = both(desk -> {
                together.await();
                return desk.equals(first) ? register(desk, letter) : attach(desk, letter, earlier);
            });
            RequestId owner = first.desk.letters().find(letter).orElseThrow().request();
            assertEquals(owners.stream().flatMap(Optional::stream).toList(), List.of(owner));
        }
        assertEquals(OptionalLong.empty(), desks.getLast().transactions.read(store -> store.log().firstBroken()));
    }

    @Test
    void lettersMadeAtOnceHaveDifferentNumbersWithoutHoles() throws Exception {
        List<String> numbers = both(desk -> {
            Request request = desk.register("2026-11-09", DemandKind.ACCESS);
            List<String> own = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                OutgoingLetter draft = TestPress.begun(desk.desk, request, LetterKind.NOTHING_HELD, null);
                together.await();
                OutgoingLetter made = round % 4 == 3
                        ? broken(desk, draft)
                        : desk.desk.outgoing().make(draft, new TestPress(), OFFICER);
                Stream.ofNullable(made.made()).map(MadeLetter::number).forEach(own::add);
            }
            return own;
        }).stream().flatMap(List::stream).toList();
        assertEquals(
                IntStream.rangeClosed(1, ROUNDS * 3 / 2).mapToObj(count -> count + "/2026").collect(Collectors.toSet()),
                Set.copyOf(numbers));
        assertEquals(ROUNDS * 3 / 2, numbers.size());
    }

    private static OutgoingLetter broken(TestDesk desk, OutgoingLetter draft) {
        assertThrows(UncheckedIOException.class, () -> desk.desk.outgoing().make(draft, (_, _) -> {
            throw new UncheckedIOException(new IOException("the printer is on fire"));
        }, OFFICER));
        return desk.desk.outgoing().find(draft.id(), OFFICER).orElseThrow();
    }

    @Test
    void aLetterGoesOutOnceHoweverManyDesksRecordItAndNobodysWorkIsLost() throws Exception {
        TestDesk first = desks.getFirst();
        Request request = first.register("2026-11-09", DemandKind.ACCESS);
        OutgoingLetter made = TestPress.made(first.desk, request, LetterKind.NOTHING_HELD, null);
        List<Integer> recorded = both(desk -> {
            together.await();
            try {
                desk.desk.dispatching().dispatched(
                        made, new Dispatch(Dispatch.Way.POST, TestDesk.NOW, "8008", ""), OFFICER);
                return 1;
            } catch (StaleLetterException _) {
                return 0;
            }
        });
        assertEquals(1, recorded.getFirst() + recorded.getLast());
        assertEquals(1, first.view(request.id()).log().stream()
                .filter(line -> line.action() == LogAction.LETTER_DISPATCHED)
                .count());
    }

    @Test
    void whatAMailServerTookIsRecordedBesideTheWorkOfAnotherDesk() throws Exception {
        TestDesk first = desks.getFirst();
        for (int round = 0; round < ROUNDS / 4; round++) {
            Request request = first.register("2026-11-09", DemandKind.ACCESS);
            OutgoingLetter made = TestPress.made(first.desk, request, LetterKind.NOTHING_HELD, null);
            OutgoingLetter sending = first.desk.dispatching().sending(made, "m.ivanova@mail.example", OFFICER);
            String id = Objects.requireNonNull(sending.sending()).messageId();
            List<LetterStage> ends = both(desk -> {
                together.await();
                if (desk.equals(first)) {
                    return desk.desk.dispatching().dispatched(
                            sending, new Dispatch(Dispatch.Way.EMAIL, TestDesk.NOW, id, ""), OFFICER).stage();
                }
                desk.desk.dispatching().interrupted(OFFICER);
                noted(desk, request);
                return LetterStage.SENT;
            });
            assertEquals(List.of(LetterStage.SENT, LetterStage.SENT), ends);
            assertEquals(LetterStage.SENT, first.view(request.id()).outgoing().getFirst().stage());
            assertEquals(List.of(), first.view(request.id()).sheets().getFirst().open());
        }
    }

    private static void noted(TestDesk desk, Request request) {
        try {
            desk.desk.assessing().note(request, "заметка", OFFICER);
        } catch (StaleRequestException _) {
            desk.desk.assessing().note(desk.view(request.id()).request(), "заметка", OFFICER);
        }
    }

    private LetterId keep(int round) {
        byte[] raw = ("письмо " + round).getBytes(StandardCharsets.UTF_8);
        return desks.getFirst().desk.letters().keep(TestLetters.arriving(raw, null, null), OFFICER).letter().id();
    }

    private static Optional<RequestId> register(TestDesk desk, LetterId letter) {
        NewRequest asked = new NewRequest(desk.operator.id(), Channel.EMAIL, Rules.noon("2026-11-19"), Rules.PACK,
                TestDesk.maria(), List.of(DemandKind.ACCESS), "Какие данные у вас есть?", letter);
        try {
            return Optional.of(desk.desk.registering().register(asked, OFFICER).id());
        } catch (RefusedException _) {
            return Optional.empty();
        }
    }

    private static Optional<RequestId> attach(TestDesk desk, LetterId letter, Request request) {
        try {
            desk.desk.letters().attach(desk.desk.letters().find(letter).orElseThrow(), request, OFFICER);
            return Optional.of(request.id());
        } catch (RefusedException _) {
            return Optional.empty();
        }
    }

    /** What a desk does, which may wait for the other. */
    private interface Work<T> {
        T at(TestDesk desk) throws Exception;
    }

    private <T> List<T> both(Work<T> work) throws InterruptedException, ExecutionException {
        List<Future<T>> futures = new ArrayList<>();
        for (TestDesk desk : desks) {
            Callable<T> call = () -> work.at(desk);
            futures.add(threads.submit(call));
        }
        List<T> done = new ArrayList<>();
        for (Future<T> future : futures) {
            done.add(future.get());
        }
        return done;
    }
}
