package io.github.roviec.office;

import io.github.roviec.office.cli.Commands;
import io.github.roviec.office.cli.Starter.NotStarted;
import io.github.roviec.office.cli.Starter.Started;
import io.github.roviec.office.province.Wanted;
import java.time.InstantSource;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The application. `serve` and `demo` start it, `generate` for a moment; every other command runs without it.
@SpringBootApplication
@EnableConfigurationProperties({Settings.class, Wanted.class})
@Modulithic(systemName = "RõViệc")
public class RoViec {

    public static void main(String[] args) {
        int code = Commands.run(args, RoViec::start);
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }

    private static Started start(String mode, String... springArguments) throws NotStarted {
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(RoViec.class)
                    .bannerMode(Banner.Mode.OFF)
                    .profiles(mode)
                    .run(springArguments);
            if (mode.equals(CountryOfFigures.MODE)) {
                try (context) {
                    return new Started(
                            "", context.getBean(CountryOfFigures.class).work());
                }
            }
            String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            return new Started(address, context.getBean(FirstStart.class).hints());
        } catch (RuntimeException failure) {
            CannotStart known = CannotStart.in(failure);
            if (known == null) {
                throw failure;
            }
            throw new NotStarted(known.getMessage(), failure);
        }
    }

    @Bean
    static OfficeClock officeClock() {
        return new OfficeClock(InstantSource.system());
    }
}
