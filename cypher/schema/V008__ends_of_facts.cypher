// Facts that go on for a while belong to a period by their last day too.
CREATE INDEX fact_time_end IF NOT EXISTS FOR (f:Fact) ON (f.timeEnd);
