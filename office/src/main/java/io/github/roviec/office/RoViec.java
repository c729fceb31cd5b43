package io.github.roviec.office;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application.
@SpringBootApplication
public class RoViec {
    static void main(String[] args) {}
}
