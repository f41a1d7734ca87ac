package org.dsrdesk.store;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/**
 * Jdbi as both engines need it: clean texts, moments to the microsecond in UTC, dates without a zone, enums by name.
 * What fails quotes no values: they are people's data and secrets.
 */
final class JdbiSetup {
    private JdbiSetup() {}

    static Jdbi over(DataSource source) {
        Jdbi jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArgument(new TextArgument());
        jdbi.registerArgument(new InstantArgument());
        jdbi.registerArgument(new OffsetDateTimeArgument());
        jdbi.registerArgument(new LocalDateArgument());
        jdbi.registerColumnMapper(Instant.class, mapper(OffsetDateTime.class, OffsetDateTime::toInstant));
        jdbi.registerColumnMapper(OffsetDateTime.class,
                mapper(OffsetDateTime.class, moment -> moment.withOffsetSameInstant(ZoneOffset.UTC)));
        jdbi.registerColumnMapper(LocalDate.class, mapper(LocalDate.class, date -> date));
        return jdbi;
    }

    private static <S, T> ColumnMapper<T> mapper(Class<S> stored, Function<S, T> convert) {
        return (row, column, _) -> Optional.ofNullable(row.getObject(column, stored)).map(convert).orElse(null);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The one place where texts are cleaned on their way into the store. */
    private static final class TextArgument extends AbstractArgumentFactory<String> {
        TextArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String value, ConfigRegistry config) {
            return (place, statement, _) -> statement.setString(place, Texts.clean(value));
        }
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        InstantArgument() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (place, statement, _) -> statement.setObject(place, stored(value));
        }
    }

    private static final class OffsetDateTimeArgument extends AbstractArgumentFactory<OffsetDateTime> {
        OffsetDateTimeArgument() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(OffsetDateTime value, ConfigRegistry config) {
            return (place, statement, _) -> statement.setObject(place, stored(value.toInstant()));
        }
    }

    private static final class LocalDateArgument extends AbstractArgumentFactory<LocalDate> {
        LocalDateArgument() {
            super(Types.DATE);
        }

        @Override
        protected Argument build(LocalDate value, ConfigRegistry config) {
            return (place, statement, _) -> statement.setObject(place, value);
        }
    }
}
