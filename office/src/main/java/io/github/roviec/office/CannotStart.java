package io.github.roviec.office;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/// Why the application does not start, in words for the operator.
final class CannotStart extends RuntimeException {

    private final String message;

    CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// What an operator can understand of a failed start; null where nobody foresaw it.
    static @Nullable CannotStart in(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof CannotStart known) {
                return known;
            }
            if (at instanceof PortInUseException port) {
                return new CannotStart(
                        "Cổng " + port.getPort() + " đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc"
                                + " đặt ROVIEC_PORT là một cổng khác (ví dụ 8081), rồi chạy lại.",
                        failure);
            }
        }
        return null;
    }
}
