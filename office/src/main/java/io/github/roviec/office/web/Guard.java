package io.github.roviec.office.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Nobody comes in without signing in, and a page may load only what this server gives it. CSRF tokens, session
/// fixation and the other headers are Spring Security's defaults.
@Configuration(proxyBeanMethods = false)
class Guard {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/dang-nhap", "/static/**", "/webjars/**", "/favicon.svg", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .defaultSuccessUrl("/")
                        .permitAll())
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
