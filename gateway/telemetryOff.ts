/** Import before anything of Apollo: the gateway otherwise reports to its vendor, which it decides when it is constructed. */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
