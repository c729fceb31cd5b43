package io.github.roviec.office;

import io.github.roviec.office.indicators.Counting;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on a real PostgreSQL. Tests make offices of their own ({@link TestOffice}), so they need not
/// clean up after each other.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServer.class)
@Import({TestOffices.class, Counting.class})
public @interface OfficeTest {}
