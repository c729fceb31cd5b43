package io.github.roviec.office.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.util.unit.DataSize;

/// Nobody comes in without signing in, and a page may load only what this server gives it. CSRF tokens, session
/// fixation and the other headers are Spring Security's defaults.
@Configuration(proxyBeanMethods = false)
class Guard {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// Bytes of a form around its file.
    private static final int FORM = 16 * 1024;

    /// Names end in a digest of the content.
    private static final String[] FACE = {
        "/roviec*.css", "/roviec*.js", "/shapes*.svg", "/favicon*.svg", "/fonts/**", "/webjars/**"
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll() // the end of an answer that was permitted when it began
                        .requestMatchers(FACE)
                        .permitAll()
                        .requestMatchers("/dang-nhap", "/error", "/lich/*.ics")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .failureHandler(Guard::saidWhy)
                        .defaultSuccessUrl("/")
                        .permitAll())
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        signInAgain(), new RequestHeaderRequestMatcher("HX-Request")))
                .addFilterBefore(new Scales(largest), CsrfFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /// An upload over the limit cannot be read by anybody, not even its CSRF token; it is answered before anybody
    /// tries, on a page of its own.
    private record Scales(DataSize largest) implements Filter {

        @Override
        public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
                throws IOException, ServletException {
            if (asked.getContentLengthLong() > largest.toBytes() + FORM
                    && asked instanceof HttpServletRequest request
                    && answer instanceof HttpServletResponse response) {
                wholePage(request, response, Errors.TOO_LARGE, HttpServletResponse.SC_SEE_OTHER);
            } else {
                chain.doFilter(asked, answer);
            }
        }
    }

    /// Why is said in the address. The failure itself carries the password that was typed and stays out of the session.
    private static void saidWhy(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = switch (failure) {
            case LockedException locked -> "=khoa";
            case DisabledException closed -> "=dong";
            default -> "";
        };
        response.sendRedirect(request.getContextPath() + "/dang-nhap?sai" + why);
    }

    /// A session that ended in the middle of a page: the sign-in page must not land inside a card.
    private static AuthenticationEntryPoint signInAgain() {
        return (request, response, failure) ->
                wholePage(request, response, "/dang-nhap?het", HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static void wholePage(HttpServletRequest request, HttpServletResponse response, String place, int status) {
        boolean htmx = request.getHeader("HX-Request") != null;
        response.setHeader(htmx ? "HX-Redirect" : HttpHeaders.LOCATION, request.getContextPath() + place);
        response.setStatus(htmx ? HttpServletResponse.SC_UNAUTHORIZED : status);
    }
}
