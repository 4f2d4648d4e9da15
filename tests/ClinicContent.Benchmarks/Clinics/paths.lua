-- Asks for the paths of a file, one on each line, one after the other: wrk --script paths.lua ADDRESS -- FILE
-- The requests are made beforehand, so that making them takes nothing from the time that is measured.
local requests = {}
local last = 0

function init(arguments)
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end
