-- wrk asks for the paths of a file, one a line, each thread from another place on: wrk -s urls.lua URL -- FILE
local paths, at = {}, 0
local threads = 0

function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = wrk.format("GET", line) end
  at = (id * 977) % #paths
end

function request()
  at = at % #paths + 1
  return paths[at]
end

-- A refusal would be quick and prove nothing.
function done(summary, latency, requests)
  if summary.errors.status > 0 then io.write("ERRORS ", summary.errors.status, "\n") end
end
