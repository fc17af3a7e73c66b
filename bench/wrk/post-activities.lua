-- Reports a hundred reads at a time, of the articles of a file (one id a line), each report by another reader.
local articles = {}
local sent = 0
local headers = { ["content-type"] = "application/json" }

function init(args)
  for id in io.lines(args[1]) do
    articles[#articles + 1] = id
  end
end

function request()
  sent = sent + 1
  local reads = {}
  for number = 1, 100 do
    local id = articles[(sent + number) % #articles + 1]
    reads[number] = '{"type":"read","articleId":"' .. id .. '","dwellSeconds":40,"depth":0.8}'
  end
  local body = '{"readerId":"reader-of-reports-' .. sent .. '","activities":[' .. table.concat(reads, ",") .. "]}"
  return wrk.format("POST", "/v1/activities", headers, body)
end
