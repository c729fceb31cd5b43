package io.github.roviec.office.planted.cellar;

import io.github.roviec.notice.Reading;
import org.apache.poi.ss.usermodel.CellType;
import org.springframework.ui.Model;

/// Opens libraries that are not this room's business.
public record Wine(int year) {

    public void pour(Model model, CellType cell, Reading reading) {
        System.out.println(model + " " + cell + reading);
    }
}
