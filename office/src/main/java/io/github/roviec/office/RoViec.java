package io.github.roviec.office;

import java.time.InstantSource;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The application. `serve` and `demo` start it; every other command runs without it.
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
@Modulithic(systemName = "RõViệc")
public class RoViec {

    public static void main(String[] args) {
        start(args.length > 0 ? args[0] : "serve");
    }

    /// Starts the server and returns when it answers.
    ///
    /// @param mode "serve", or "demo" for the demonstration office in a folder of its own
    static void start(String mode, String... springArguments) {
        new SpringApplicationBuilder(RoViec.class)
                .bannerMode(Banner.Mode.OFF)
                .profiles(mode)
                .run(springArguments);
    }

    @Bean
    static OfficeClock officeClock() {
        return new OfficeClock(InstantSource.system());
    }
}
