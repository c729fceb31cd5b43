package io.github.roviec.office.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/// How the application describes itself to other systems.
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "RõViệc",
                        version = "1",
                        description = "Số liệu của cơ quan: đọc, ghi vào biểu và nộp. Xem docs/api.md."))
@SecurityScheme(name = "key", type = SecuritySchemeType.HTTP, scheme = "bearer")
class ApiDescription {}
