create index conflicts_silence_by_attribute on conflicts_silence (attribute, incident, place);
