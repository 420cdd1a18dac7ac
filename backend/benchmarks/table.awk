# Medians and ratios of what the rounds gave: case, side, requests per second, 99th percentile.
function ms(text) {
  return text ~ /us$/ ? text / 1000 : text ~ /ms$/ ? text + 0 : text * 1000
}
function median(key, of, count,   i, j, swap, values) {
  for (i = 1; i <= count; i++) values[i] = of[key, i]
  for (i = 1; i <= count; i++) for (j = i + 1; j <= count; j++) if (values[j] < values[i]) { swap = values[i]; values[i] = values[j]; values[j] = swap }
  return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
}
function line(title, key, bar, stretch,   a, b) {
  a = median("nginx " key, rate, rounds["nginx " key]); b = median("feed " key, rate, rounds["feed " key])
  printf "| %s | %d | %d | **%.2f** | %s | %s |\n", title, a, b, b / a, bar, stretch
}
{
  key = $2 " " $1
  n = ++rounds[key]
  rate[key, n] = $3
  slow[key, n] = ms($4)
  if (NF > 4) print "Errors: " $0
}
END {
  print "| feed | nginx static, requests/s | service, requests/s | ratio | bar | stretch |"
  print "| --- | --: | --: | --: | --- | --- |"
  line("list, plain", "list", "≥ 0.8", "1.0")
  line("list, gzip", "gzip", "≥ 0.5", "0.75")
  line("one measure", "one", "≥ 0.5", "0.75")
  line("304 of one", "304-one", "≥ 0.5", "0.75")
  line("304 of the list", "304-list", "≥ 0.5", "0.75")
  idle = median("feed idle", slow, rounds["feed idle"]); busy = median("feed publishing", slow, rounds["feed publishing"])
  printf "\n99th percentile: %.2f ms idle, %.2f ms while %d editions appeared: **%.2f** times (bar ≤ 2, stretch 1.2). ", idle, busy, editions, busy / idle
  printf "Memory after the rounds: **%d MB** (bar ≤ 350, stretch 200). Start to the first answer: **%.1f s**.\n", memory, started / 1000
}
