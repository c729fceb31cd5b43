package io.github.roviec.office.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Who is signed in is kept in the database (db/identity, V2), so that a restart or another node keeps them.
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    /// A session is used by every request, and written once in five minutes: it lasts eight hours.
    /// In the order of the values that Spring Session gives; keys as the columns are (`char`), so that an
    /// index serves.
    static final String SELDOM = """
            with used (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) as (
                values (cast(? as bpchar), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as text),
                        cast(? as bpchar)))
            update identity.session s
            set session_id = u.session_id, last_access_time = u.last_access_time,
                max_inactive_interval = u.max_inactive_interval, expiry_time = u.expiry_time,
                principal_name = u.principal_name
            from used u
            where s.primary_id = u.primary_id
              and (s.last_access_time < u.last_access_time - 300000 or s.session_id <> u.session_id
                   or s.principal_name is distinct from u.principal_name
                   or s.max_inactive_interval <> u.max_inactive_interval)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
        return sessions -> sessions.setUpdateSessionQuery(SELDOM);
    }

    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Readable());
        return conversion;
    }

    /// What another release wrote and this one cannot read is as if it were not there: the person signs in again.
    private static final class Readable implements GenericConverter {

        private final DeserializingConverter written = new DeserializingConverter();

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
            try {
                return bytes == null ? null : written.convert((byte[]) bytes);
            } catch (SerializationFailedException otherRelease) {
                LOG.info("a session of another release was let go: {}", otherRelease.getMessage());
                return null;
            }
        }
    }
}
