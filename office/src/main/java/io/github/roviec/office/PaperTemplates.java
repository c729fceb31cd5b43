package io.github.roviec.office;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.reports.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Templates of papers: those of the product, and the office's own from the folder `templates` in its data folder. A
/// wrong file stops the start: papers in the old words would be signed before anybody noticed.
@Configuration(proxyBeanMethods = false)
class PaperTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(PaperTemplates.class);

    @Bean
    Templates templates(Settings settings, MessageSource messages) {
        Templates shipped = Templates.shipped();
        Path folder = settings.data().resolve("templates");
        if (!Files.isDirectory(folder)) {
            return shipped;
        }
        try {
            Templates all = shipped.withOwn(folder);
            LOG.info("templates of papers from {}: {}", folder, all.ownFiles());
            return all;
        } catch (Refusal wrong) {
            throw new CannotStart(
                    folder + ": "
                            + messages.getMessage("refusal." + wrong.code(), wrong.arguments(), Locale.of("vi", "VN")),
                    wrong);
        }
    }
}
