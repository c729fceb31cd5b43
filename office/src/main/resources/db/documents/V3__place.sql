-- Where a paper was issued ("Văn Quan, ngày …"), as it says itself.
alter table documents.document add column place text;
