package io.github.roviec.office.web.api;

import io.github.roviec.office.identity.token.Bearer;
import io.github.roviec.office.identity.token.TokenScope;
import io.github.roviec.office.identity.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// A chain of its own for `/api`: no session, no cookie, no form; a key with every request. What a key
/// may do is what
/// its post may do, and never to write with a key for reading.
@Configuration(proxyBeanMethods = false)
class ApiGuard {

    private static final String SUBMIT = "SUBMIT";

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(HttpSecurity http, Tokens tokens, MessageSource messages) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable) // no cookie opens anything here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ProblemFilter(messages), DisableEncodeUrlFilter.class)
                .addFilterBefore(new KeyFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/openapi")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(SUBMIT))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, failure) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            String said = messages.getMessage("api.token.invalid", null, ProblemFilter.locale(request));
                            Problems.write(response, HttpStatus.UNAUTHORIZED, "token.invalid", said);
                        })
                        .accessDeniedHandler((request, response, failure) -> Problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "token.scope",
                                messages.getMessage("api.token.scope", null, ProblemFilter.locale(request)))))
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    /// Not a bean: the servlet container would run it for every request.
    private static final class KeyFilter extends OncePerRequestFilter {

        private static final String SCHEME = "Bearer ";

        private final Tokens tokens;

        KeyFilter(Tokens tokens) {
            this.tokens = tokens;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String header = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                tokens.bearer(header.substring(SCHEME.length()).strip()).ifPresent(KeyFilter::enter);
            }
            chain.doFilter(request, response);
        }

        private static void enter(Bearer bearer) {
            List<SimpleGrantedAuthority> good =
                    bearer.scope() == TokenScope.SUBMIT ? List.of(new SimpleGrantedAuthority(SUBMIT)) : List.of();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new PreAuthenticatedAuthenticationToken(bearer.actor(), "", good));
            SecurityContextHolder.setContext(context);
        }
    }
}
