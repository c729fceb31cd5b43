package io.github.roviec.office.documents;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.virus.ClamdCheck;
import io.github.roviec.office.documents.virus.CommandCheck;
import io.github.roviec.office.documents.virus.VirusCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Every file that comes in passes here before it is read or kept, where a program that knows viruses is declared or
/// found. With such a program a file that could not be looked at is refused: a check that lets through what it did not
/// see is none.
@Component
class Viruses {

    private static final Logger LOG = LoggerFactory.getLogger(Viruses.class);

    /// Where Debian's clamav-daemon listens.
    private static final List<Path> CLAMD =
            List.of(Path.of("/run/clamav/clamd.ctl"), Path.of("/var/run/clamav/clamd.ctl"));

    private final @Nullable VirusCheck check;

    /// @param command `roviec.virus.command`: reads the file from its standard input; words are cut at spaces
    /// @param clamd   `roviec.virus.clamd`: a socket's path, host and port, "auto" (ClamAV where it listens), "off"
    @Autowired
    Viruses(@Value("${roviec.virus.command:}") String command, @Value("${roviec.virus.clamd:auto}") String clamd) {
        this(declared(command.strip(), clamd.strip()));
    }

    Viruses(@Nullable VirusCheck check) {
        this.check = check;
        if (check != null) {
            LOG.info("Tệp gửi lên được kiểm tra vi-rút: {}", check);
        }
    }

    private static @Nullable VirusCheck declared(String command, String clamd) {
        if (!command.isEmpty()) {
            return new CommandCheck(List.of(command.split("\\s+")));
        }
        return switch (clamd) {
            case "", "off" -> null;
            case "auto" ->
                CLAMD.stream()
                        .filter(Files::exists)
                        .findFirst()
                        .map(path -> ClamdCheck.at(path.toString()))
                        .orElse(null);
            default -> ClamdCheck.at(clamd);
        };
    }

    /// Refuses with `document.virus`, and with `document.virus-unchecked` where the program gives no answer.
    void require(Upload upload) {
        if (check == null) {
            return;
        }
        switch (check.look(upload.content())) {
            case VirusCheck.Clean clean -> {}
            case VirusCheck.Infected infected -> {
                LOG.warn(
                        "Từ chối tệp có vi-rút {}, SHA-256 {}",
                        infected.virus(),
                        FileId.of(upload.content()).sha256());
                throw new Refusal("document.virus", upload.fileName(), infected.virus());
            }
            case VirusCheck.Unchecked unchecked -> {
                LOG.error("Chưa kiểm tra được vi-rút: {}", unchecked.why());
                throw new Refusal("document.virus-unchecked", upload.fileName());
            }
        }
    }
}
