package io.github.roviec.office.documents.edxml;

/// A body that sends or receives.
///
/// @param id   mã định danh (Quyết định 20/2020/QĐ-TTg): "H37.02.02"
/// @param name "Ủy ban nhân dân huyện Văn Quan"
public record EdxmlOrgan(String id, String name) {}
