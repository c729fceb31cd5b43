package io.github.roviec.office;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.OwnRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The office's own rules of reading, from the folder `rules` in its data folder. A wrong file stops the start as a
/// wrong setting does: papers that were read without the office's words would be assigned wrongly for days before
/// anybody noticed.
@Configuration(proxyBeanMethods = false)
class ReadingRules {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRules.class);

    @Bean
    OwnRules ownRules(Settings settings, MessageSource messages) {
        Path folder = settings.data().resolve("rules");
        if (!Files.isDirectory(folder)) {
            return OwnRules.NONE;
        }
        try {
            OwnRules rules = OwnRules.in(folder);
            LOG.info("rules of reading from {}: {}", folder, rules.files());
            return rules;
        } catch (Refusal wrong) {
            throw new CannotStart(
                    folder + ": "
                            + messages.getMessage("refusal." + wrong.code(), wrong.arguments(), Locale.of("vi", "VN")),
                    wrong);
        }
    }
}
